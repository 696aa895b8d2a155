import { core } from './core.ts';
import { openWebkit } from './webkit.ts';

await core('WebKit', openWebkit);
