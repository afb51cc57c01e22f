import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';

/** A dialog over the page; Escape and a press outside close it. */
export function Modal({ title, onClose, wide = false, children }: { title: string; onClose: () => void; wide?: boolean; children: ReactNode }) {
  return (
    <ModalOverlay className={wide ? 'veil veil--wide' : 'veil'} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <AriaModal>
        <Dialog className="dialog stack">
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
