import { stateOf, writeState } from './chart-state.ts';

/** `<share-chart>`: its buttons pass the chart on as it is seen. What they do is loaded when they are unfolded. */
class ShareChart extends HTMLElement {
  connectedCallback(): void {
    // What is lit and how it is sorted. What is loaded later imports nothing of ours that charts need at once.
    const state = () => writeState('', stateOf(this.dataset.chart!));
    const load = () =>
      void import('./sharing.ts').then(
        ({ offer }) => {
          offer(this, state);
          // Shown sooner, they would lose the click of who is quick.
          this.hidden = false;
        },
        () => {},
      );
    const fold = this.closest('details')!;
    if (fold.open) load();
    else fold.addEventListener('toggle', load, { once: true });
  }
}

customElements.define('share-chart', ShareChart);
