import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { Button, IconButton } from './button.tsx';

const button = (name: string) => page.getByRole('button', { name });

describe('Button', () => {
  it('acts on press, Enter and Space', async () => {
    const act = vi.fn();
    await mount(<Button onPress={act}>Save</Button>);
    await button('Save').click();
    await userEvent.keyboard('{Enter} ');
    expect(act).toHaveBeenCalledTimes(3);
  });

  it('keeps the focus while pending, and neither acts nor sends its form', async () => {
    const act = vi.fn();
    const send = vi.fn();
    await mount(
      <form onSubmit={send}>
        <Button type="submit" pending onPress={act} autoFocus>
          Save
        </Button>
      </form>,
    );
    await expect.element(button('Save')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await button('Save').click({ force: true });
    expect(act).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
    await expect.element(page.getByText('Please wait')).toBeInTheDocument();
  });

  it('a drawing alone has a spoken name', async () => {
    await mount(<IconButton icon="close" label="Close" disabled />);
    await expect.element(button('Close')).toBeDisabled();
  });
});
