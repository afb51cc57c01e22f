import type { ReactNode } from 'react';
import { Icon } from '../../../components/Icon';

interface Props {
  icon: Parameters<typeof Icon>[0]['name'];
  name: string;
  /** What it is, what it says, or what went wrong. */
  says: ReactNode;
  isWrong?: boolean;
  action: ReactNode;
  children?: ReactNode;
}

/** One line of the check: what is tried, what came of it, and the button for it. */
export function Check({ icon, name, says, isWrong = false, action, children }: Props) {
  return (
    <li className="item check-line">
      <div className="who">
        <Icon name={isWrong ? 'warn' : icon} />
        <div><b>{name}</b><br /><span className={isWrong ? 'status--warn' : 'meta'} role="status">{says}</span></div>
      </div>
      <span className="row">{action}</span>
      {children}
    </li>
  );
}
