/** Share of the screen, from its top, at which the eye is taken to be. */
const EYE = 30;

/** `<page-contents>`: a list of links to parts of the page, of which the one being read is marked. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const parts = links.map(({ hash }) => document.getElementById(hash.slice(1))!);
    const read = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) read.add(target);
          else read.delete(target);
        }
        const current = parts.findLastIndex((part) => read.has(part));
        for (const [at, link] of links.entries()) link.ariaCurrent = at === current ? 'location' : null;
      },
      { rootMargin: `-${EYE}% 0px ${EYE - 100}%` },
    );
    for (const part of parts) observer.observe(part);
  }
}

customElements.define('page-contents', PageContents);
