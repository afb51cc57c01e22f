import { CopyButton } from './CopyButton';
import { useCopied } from './useCopied';

/** A link with a button that copies it and says so. */
export function CopyLink({ label, url }: { label: string; url: string }) {
  const { copied, copy } = useCopied(url);
  return (
    <div className="linkrow">
      <span className="label">{label}</span>
      <code>{url}</code>
      <CopyButton label={label} copied={copied} onCopy={copy} />
    </div>
  );
}
