import { placeCharts } from '../../client/chart/place-charts.ts';

/**
 * The script that other pages load to set a chart where they name it. Its address stands in pages that are not ours, so it
 * bears no hash, and lies below its year as the charts do: what a line shows does not change when another edition comes.
 */
export const embedScript = `(${placeCharts})();\n`;
