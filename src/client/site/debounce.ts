export interface Debounced {
  (): void;
  cancel(): void;
  /** makes a call that waits at once */
  flush(): void;
}

/** A call made once nothing has asked for it for some ms. */
export function debounce(call: () => void, ms: number): Debounced {
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
