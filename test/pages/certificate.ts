import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Made anew at each start, so that no private key for somebody's domain lies in the repository. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'facebook.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'facebook.com' },
          { type: 2, value: '*.facebook.com' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
