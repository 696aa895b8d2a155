/** What a frame may say to a WordPress page around it. */
export interface Conversation {
  say(message: 'height' | 'link', value: number | string): void;
  /** Calls when the page is ready to hear, which may be after the frame has loaded. */
  onReady(tell: () => void): void;
  /** Hands links to the page, whose frame lets none open: it follows those that stay on our host. */
  follow(chart: HTMLElement): void;
}

/**
 * WordPress sets what it does not know into a frame without an origin, which can open nothing and has a fixed height. It
 * gives the frame a secret in its address, `#?secret=…`, and hears who knows it.
 */
export function conversation(hash: string): Conversation | undefined {
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
  if (!secret) return undefined;
  const say: Conversation['say'] = (message, value) => parent.postMessage({ message, value, secret }, '*');
  return {
    say,
    onReady(tell) {
      addEventListener('message', ({ source, data }) => {
        if (source === parent && data?.message === 'ready' && data.secret === secret) tell();
      });
    },
    follow(chart) {
      chart.addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a')?.getAttribute('href');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        const address = new URL(link, location.href);
        if (address.host !== location.host) return;
        event.preventDefault();
        say('link', address.href);
      });
    },
  };
}
