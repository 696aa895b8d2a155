/** A function that works out each of its answers once. An object asked about is not kept alive by it. */
export function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const ofObjects = new WeakMap<Key & object, { value: Value }>();
  const ofOthers = new Map<Key, { value: Value }>();
  return (key) => {
    const answers = isObject(key) ? ofObjects : ofOthers;
    let known = answers.get(key as Key & object);
    if (!known) answers.set(key as Key & object, (known = { value: make(key) }));
    return known.value;
  };
}

/** The same that keeps its last answer alone: for what is asked several times in a row, and is too large to be kept of all. */
export function memoizeLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined;
  return (key) => {
    if (!last || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
