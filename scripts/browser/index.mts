export { findChromium } from './chromium.mts';
export { ensureChromium } from './ensureChromium.mts';
