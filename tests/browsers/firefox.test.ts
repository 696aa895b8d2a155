import { core } from './core.ts';
import { openFirefox } from './firefox.ts';

await core('Firefox', openFirefox);
