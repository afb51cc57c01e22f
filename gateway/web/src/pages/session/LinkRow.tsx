import { useState } from 'react';
import { CopyButton } from '../../components/CopyButton';
import { useCopied } from '../../components/useCopied';

interface Props {
  label: string;
  url: string;
  hint?: string;
  busy: boolean;
  onRevoke?: (() => void) | undefined;
  onReissue?: (() => void) | undefined;
}

/** Revoking asks once more, in place: whoever holds the link is put out at once. */
export function LinkRow({ label, url, hint, busy, onRevoke, onReissue }: Props) {
  const { copied, copy, forget } = useCopied(url);
  const [sure, setSure] = useState(false);
  return (
    <div className="linkrow">
      <span className="label">{label}</span>
      <code>{url}</code>
      <CopyButton label={label} copied={copied} onCopy={copy} />
      {onRevoke && !sure && <button className="btn btn--quiet btn--small" type="button" aria-label={`Revoke the link: ${label}`} onClick={() => setSure(true)}>Revoke</button>}
      {onRevoke && sure && (
        <span className="meta row">
          Whoever uses it is put out at once.
          <button className="btn btn--small btn--danger" type="button" aria-busy={busy} onClick={() => { setSure(false); onRevoke(); }}>Revoke it</button>
          {onReissue && <button className="btn btn--small" type="button" onClick={() => { setSure(false); forget(); onReissue(); }}>Replace it</button>}
          <button className="btn btn--quiet btn--small" type="button" onClick={() => setSure(false)}>Keep it</button>
        </span>
      )}
      {hint && !sure && <span className="meta small">{hint}</span>}
    </div>
  );
}
