import { readFileSync } from 'node:fs';
import { GATEWAY_GUIDE_FILE, gatewayGuide } from '../../scripts/generate/gatewayGuide.mts';

it('tells in the documentation what the registry says: npm run docs', () => {
	expect(readFileSync(GATEWAY_GUIDE_FILE, 'utf8')).toBe(gatewayGuide());
});
