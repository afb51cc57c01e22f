import sprite from './sprite.svg?raw';

/** Every icon and rating shape, once in the page; see Icon. */
export function Sprite() {
  return <div className="sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: sprite }} />;
}
