import { useState } from 'react';
import { Checkbox } from '../ui/checkbox/checkbox.tsx';
import { ComboBox } from '../ui/combo-box/combo-box.tsx';
import { DateField, DatePicker } from '../ui/date-picker/date-picker.tsx';
import { DecimalField } from '../ui/decimal-field/decimal-field.tsx';
import { FileDrop } from '../ui/file-drop/file-drop.tsx';
import { FieldGrid } from '../ui/layout/layout.tsx';
import { RadioGroup } from '../ui/radio-group/radio-group.tsx';
import { SegmentedControl } from '../ui/segmented-control/segmented-control.tsx';
import { Select } from '../ui/select/select.tsx';
import { Switch } from '../ui/switch/switch.tsx';
import { TextArea } from '../ui/text-area/text-area.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import { kinds, people } from './samples.ts';
import { Chapter, Specimen } from './specimen.tsx';

export function FieldsChapter() {
  return (
    <Chapter title="Fields">
      <TextSpecimens />
      <DecimalSpecimen />
      <ChoiceSpecimens />
      <DaySpecimens />
    </Chapter>
  );
}

function TextSpecimens() {
  const [title, setTitle] = useState('New customers trust us from the first week');
  const [why, setWhy] = useState(
    'They decide in the first week whether they stay. In spring one in five left before the second.',
  );
  const [search, setSearch] = useState('');
  return (
    <>
      <Specimen name="TextField">
        <TextField
          label="Objective"
          value={title}
          onChange={setTitle}
          description="One sentence that a newcomer understands."
          required
        />
        <FieldGrid>
          <TextField
            label="E-mail"
            value="ana@"
            onChange={setTitle}
            type="email"
            error="This is no address yet. Write it like ana@example.org."
          />
          <TextField label="Team" value="Customer care" onChange={setTitle} disabled />
        </FieldGrid>
        <TextField
          label="Find a goal"
          labelHidden
          icon="search"
          placeholder="Find a goal"
          type="search"
          value={search}
          onChange={setSearch}
        />
      </Specimen>
      <Specimen name="TextArea">
        <TextArea label="Why" optional value={why} onChange={setWhy} maxLength={180} />
        <TextArea
          label="What changed?"
          value=""
          onChange={setWhy}
          placeholder="One line is enough"
          error="Say in one line what changed."
        />
      </Specimen>
    </>
  );
}

function ChoiceSpecimens() {
  const [kind, setKind] = useState<string | null>('from-to');
  const [person, setPerson] = useState<string | null>(null);
  const [view, setView] = useState('tree');
  const [on, setOn] = useState(true);
  return (
    <>
      <Specimen name="Select, ComboBox">
        <FieldGrid>
          <Select label="Kind" options={kinds} value={kind} onChange={setKind} />
          <Select
            label="Measured"
            options={kinds}
            value={null}
            onChange={setKind}
            error="Choose how often it is measured."
          />
          <ComboBox
            label="Owner"
            options={people}
            value={person}
            onChange={setPerson}
            placeholder="Type a name"
            onCreate={() => {}}
          />
          <ComboBox label="Parent" options={people} value="p7" onChange={setPerson} disabled />
        </FieldGrid>
      </Specimen>
      <Specimen name="Checkbox, Switch, RadioGroup">
        <Checkbox label="Include archived goals" checked={on} onChange={setOn} />
        <Checkbox label="All teams" checked={false} partly onChange={setOn} description="12 of 30 chosen" />
        <Checkbox label="Locked" checked disabled onChange={setOn} />
        <Switch label="Single-letter keys" checked={on} onChange={setOn} description="g then w goes to My week" />
        <Switch label="Mail me on Mondays" checked={!on} onChange={(now) => setOn(!now)} />
        <RadioGroup label="Kind of key result" options={kinds.slice(0, 3)} value={kind} onChange={setKind} />
      </Specimen>
      <Specimen name="SegmentedControl, FileDrop">
        <SegmentedControl
          label="View"
          labelHidden
          value={view}
          onChange={setView}
          options={[
            { value: 'tree', label: 'Tree' },
            { value: 'map', label: 'Map' },
            { value: 'list', label: 'List' },
          ]}
        />
        <FileDrop
          label="Spreadsheet"
          accept=".csv,.xlsx"
          maxBytes={20_000_000}
          onFile={() => {}}
          description="CSV or XLSX, up to 20 MB."
        />
      </Specimen>
    </>
  );
}

function DaySpecimens() {
  const [day, setDay] = useState<string | null>('2026-11-20');
  return (
    <Specimen name="DateField, DatePicker">
      <FieldGrid>
        <DatePicker
          label="Due"
          value={day}
          onChange={setDay}
          min="2026-10-01"
          max="2026-12-31"
          description={`Read as ${day ?? 'nothing'}`}
        />
        <DateField label="From" value={day} onChange={setDay} />
        <DatePicker label="Until" value={null} onChange={setDay} error="The end lies before the start." />
        <DateField label="Closed" value="2026-09-30" onChange={setDay} disabled />
      </FieldGrid>
    </Specimen>
  );
}

function DecimalSpecimen() {
  const [number, setNumber] = useState<string | null>('37.5');
  return (
    <Specimen name="DecimalField">
      <FieldGrid>
        <DecimalField
          label="Value"
          value={number}
          onChange={setNumber}
          unit="%"
          description={`Read as ${number ?? 'nothing'}`}
        />
        <DecimalField label="Budget" value="" onChange={setNumber} unit="EUR" placeholder="Last 12,500" optional />
      </FieldGrid>
    </Specimen>
  );
}
