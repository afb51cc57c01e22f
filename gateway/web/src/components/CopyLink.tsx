import { useState } from 'react';
import { Icon } from './Icon';

/** A link with a button that copies it and says so. */
export function CopyLink({ label, url }: { label: string; url: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="linkrow">
      <span className="label">{label}</span>
      <code>{url}</code>
      <button className="btn btn--small" type="button" onClick={() => void copy()} aria-label={`Copy the link: ${label}`}>
        <Icon name={copied ? 'check' : 'copy'} /> {copied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}
