/** A call made once nothing has asked for it for some ms; `flush` makes one that waits at once. */
export function debounce(call: () => void, ms: number) {
  let timer = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const make = () => {
    cancel();
    call();
  };
  const later = () => {
    cancel();
    timer = window.setTimeout(make, ms);
  };
  return Object.assign(later, { cancel, flush: () => void (timer && make()) });
}
