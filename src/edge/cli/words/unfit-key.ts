import { type Bilingual, commandFindings, type Diagnostic } from '../../../index.js';
import type { ReadKey } from '../../node/key-file.js';

type Unfit = Extract<ReadKey, { kind: 'unfit' }>;

/** In: a key file as typed, the half that was asked for, and what it holds instead. Out: the finding that says so and how to come by the right one. */
export function unfitKey(file: string, half: 'private' | 'public', unfit: Unfit): Diagnostic {
  return commandFindings.unfitKey(null, { file, reason: reason(unfit), how: HOW[half] });
}

function reason({ holds, type }: Unfit): Bilingual {
  switch (holds) {
    case 'no-key':
      return { zh: '里面没有 PEM 格式的密钥', en: 'it holds no key in PEM form' };
    case 'encrypted':
      return { zh: '这把私钥设了口令，本工具不询问口令', en: 'this private key is encrypted, and this tool asks for no passphrase' };
    case 'public':
      return { zh: '这是公钥，签名要用私钥', en: 'this is a public key, and signing takes the private one' };
    case 'private':
      return {
        zh: '这是私钥，核验只用公钥；私钥不要交给别人',
        en: 'this is a private key, and verifying takes the public one; keep the private one to yourself',
      };
    case 'other-kind':
      return { zh: `这是 ${type} 密钥，要用 Ed25519 密钥`, en: `this is a key of the kind ${type}, and Ed25519 is needed` };
  }
}

const HOW = {
  private: {
    zh: '生成私钥：openssl genpkey -algorithm ed25519 -out key.pem；去掉口令：openssl pkey -in 旧文件 -out key.pem',
    en: 'To make one: openssl genpkey -algorithm ed25519 -out key.pem; to take a passphrase away: openssl pkey -in OLD -out key.pem',
  },
  public: {
    zh: '从私钥取出公钥：openssl pkey -in key.pem -pubout -out public.pem',
    en: 'To take the public key from the private one: openssl pkey -in key.pem -pubout -out public.pem',
  },
} as const;
