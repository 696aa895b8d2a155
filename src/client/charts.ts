/** All that scripts add to charts. Without it every drawing and table stands complete. */
import './chart-marks.ts';
import './chart-rows.ts';
import './share.ts';
