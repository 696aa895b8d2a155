/** All that scripts add to charts. Without it every drawing and table stands complete. */
import './chart/chart-marks.ts';
