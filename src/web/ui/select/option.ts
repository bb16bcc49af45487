/** One thing to choose in a `Select`, `ComboBox`, `RadioGroup` or `SegmentedControl`. */
export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  /** A second, quieter line. */
  description?: string;
  disabled?: boolean;
};
