import { canCall } from '../../../nodes/shared/reportUrl';

const VENDOR = 'https://api.vendor.example/messages';
const KANNEL = 'http://kannel:13013/cgi-bin/sendsms';
const LOCAL = 'http://localhost:4010/v1/messages';

it.each([
	['a vendor', 'an address on the internet', VENDOR, 'https://n8n.example.com/webhook/x', true],
	['a vendor', 'one that is not encrypted', VENDOR, 'http://n8n.example.com/webhook/x', false],
	['a vendor', 'one of this network', VENDOR, 'https://n8n.internal/webhook/x', false],
	['a vendor', 'one of this machine', VENDOR, 'http://localhost:5678/webhook/x', false],
	['a vendor', 'what is no address', VENDOR, '/webhook/x', false],
	['a vendor', 'another protocol', VENDOR, 'ftp://n8n.example.com/webhook/x', false],
	['one in this network', 'one of this network', KANNEL, 'http://n8n:5678/webhook/x', true],
	['one in this network', 'one on the internet', KANNEL, 'https://n8n.example.com/x', true],
	['one in this network', 'one of another machine', KANNEL, 'http://127.0.0.1:5678/x', false],
	['one on this machine', 'one of this machine', LOCAL, 'http://127.0.0.1:5678/webhook/x', true],
	['one in this network', 'another protocol', KANNEL, 'ftp://n8n/webhook/x', false],
	['one in this network', 'what has no host', KANNEL, 'data:text/plain,x', false],
	['one without an address', 'any', undefined, 'https://n8n.example.com/webhook/x', false],
])('of gateways, %s is told %s, or not', (_who, _what, gateway, url, isTold) => {
	expect(canCall(gateway, url)).toBe(isTold);
});
