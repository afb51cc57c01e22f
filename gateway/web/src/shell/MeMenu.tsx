import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover, type Key } from 'react-aria-components';
import { signOut, type Me } from '../api/identity';
import { Avatar, initials } from '../components/Avatar';
import { applyTheme, type Theme } from '../components/theme';

/** The signed-in person's own menu: the look, the account, and the way out. */
export function MeMenu({ me }: { me: Me }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    queries.clear();
    await navigate({ to: '/sign-in', search: { next: '/' } });
  };
  const act = (key: Key) => {
    if (key === 'out') void leave();
    else if (key === 'account') void navigate({ to: '/account' });
    else applyTheme(key as Theme);
  };
  return (
    <MenuTrigger>
      <Button className="top__me" aria-label={`${initials(me.name)}, account of ${me.name}`}>
        <Avatar name={me.name} />
      </Button>
      <Popover placement="bottom end" className="menu">
        <Menu aria-label="Account" onAction={act}>
          <MenuItem id="system" className="menu__item">Theme of the system</MenuItem>
          <MenuItem id="light" className="menu__item">Light theme</MenuItem>
          <MenuItem id="dark" className="menu__item">Dark theme</MenuItem>
          <MenuItem id="account" className="menu__item">Account and password</MenuItem>
          <MenuItem id="out" className="menu__item">Sign out</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
