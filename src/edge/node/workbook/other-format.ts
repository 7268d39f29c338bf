import type { Unread } from './unread.js';

/**
 * Tells by its first bytes what a file is that is not an .xlsx, whatever its ending says. Out: null where it may be one. Older spreadsheets
 * and workbooks with a password are both of the older container format (OLE); the latter holds a part of a telling name.
 */
export function otherFormat(bytes: Uint8Array): Unread | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096));
  if (head.subarray(0, 8).equals(OLE)) return insideOle(bytes);
  if (head.subarray(0, 2).toString('latin1') === 'PK') return null;
  const text = head.toString('latin1');
  if (/^\s*(?:<\?xml[\s\S]*?)?<(?:html|table|!doctype html)/i.test(text)) return { why: 'otherFormat', name: 'HTML' };
  if (/^\s*(?:\xef\xbb\xbf)?<\?xml[\s\S]*(?:urn:schemas-microsoft-com:office:spreadsheet|mso-application)/.test(text))
    return { why: 'otherFormat', name: 'XML' };
  return { why: 'damaged', how: 'noArchive' };
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function insideOle(bytes: Uint8Array): Unread {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names of parts stand there in UTF-16.
  return all.includes(ENCRYPTED) ? { why: 'encrypted' } : { why: 'otherFormat', name: '.xls' };
}

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
