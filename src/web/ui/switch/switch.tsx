import { type CheckboxProps, Tick } from '../checkbox/checkbox.tsx';

export type SwitchProps = Omit<CheckboxProps, 'partly'>;

/** On or off, acting at once. */
export function Switch(props: SwitchProps) {
  return <Tick {...props} look="switch" />;
}
