/** `<share-chart>`: its buttons pass the chart on as it is seen. What they do is loaded when they are unfolded. */
class ShareChart extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const load = () =>
      import('./sharing.ts').then(
        ({ offer }) => offer(this),
        () => {},
      );
    this.closest('details')!.addEventListener('toggle', load, { once: true });
  }
}

customElements.define('share-chart', ShareChart);
