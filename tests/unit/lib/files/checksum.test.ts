import { expect, it } from 'vitest';
import { nameUuid } from '../../../../src/lib/files/checksum.ts';

it('nameUuid gives what RFC 9562 gives for its sample, and another UUID for another name', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  expect(nameUuid(dns, 'www.example.org')).not.toBe(nameUuid(dns, 'www.example.com'));
});
