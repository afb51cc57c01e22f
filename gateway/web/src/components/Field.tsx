import { useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';

interface Control {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

/** A labelled control with its help and its error, both of which the control is described by. */
export function Field({ label, help, error, children }: { label: ReactNode; help?: ReactNode; error?: string | undefined; children: (control: Control) => ReactElement }) {
  const id = useId();
  const described = [help && `${id}-h`, error && `${id}-e`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field is-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(error ? { 'aria-invalid': true as const } : {}), ...(described ? { 'aria-describedby': described } : {}) })}
      {help && (
        <p className="field__help" id={`${id}-h`}>
          {help}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-e`}>
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
