import { useState } from 'react';
import { Button, IconButton } from '../ui/button/button.tsx';
import { type Command, CommandPalette } from '../ui/command-palette/command-palette.tsx';
import { Kbd } from '../ui/kbd/kbd.tsx';
import { Row } from '../ui/layout/layout.tsx';
import { ButtonLink, Link } from '../ui/link/link.tsx';
import { Menu } from '../ui/menu/menu.tsx';
import { Tooltip } from '../ui/tooltip/tooltip.tsx';
import { Chapter, Specimen } from './specimen.tsx';

const nothing = () => {};

const commands: Command[] = [
  { id: 'week', label: 'My week', icon: 'home', keys: 'g w', group: 'Go to' },
  { id: 'goals', label: 'Goals of all teams', icon: 'goal', keys: 'g o', group: 'Go to' },
  { id: 'check-in', label: 'Check in', icon: 'check', hint: '2 of yours are due today', group: 'Do' },
  { id: 'new', label: 'New objective', icon: 'add', group: 'Do' },
  {
    id: 'o1',
    label: 'New customers trust us from the first week',
    hint: 'Customer care · Q4 2026',
    icon: 'goal',
    group: 'Goals',
  },
];

export function ActsChapter() {
  return (
    <Chapter title="Acts">
      <ButtonSpecimens />
      <LinkSpecimen />
      <MenuSpecimen />
    </Chapter>
  );
}

function ButtonSpecimens() {
  return (
    <>
      <Specimen name="Button">
        <Row>
          <Button tone="primary">Save check-in</Button>
          <Button>Edit</Button>
          <Button tone="quiet">Skip</Button>
          <Button tone="danger">Remove</Button>
        </Row>
        <Row>
          <Button tone="primary" icon="add">
            New objective
          </Button>
          <Button icon="filter" size="compact">
            Filter
          </Button>
          <Button tone="quiet" size="compact">
            Show all
          </Button>
        </Row>
        <Row>
          <Button tone="primary" pending>
            Save check-in
          </Button>
          <Button pending>Import</Button>
          <Button tone="primary" disabled>
            Save check-in
          </Button>
          <Button disabled>Edit</Button>
        </Row>
      </Specimen>
      <Specimen name="IconButton, Tooltip">
        <Row>
          <Tooltip text="Edit" keys="E">
            <IconButton icon="edit" label="Edit" onPress={nothing} />
          </Tooltip>
          <IconButton icon="more" label="More" tone="secondary" />
          <IconButton icon="add" label="Add" tone="primary" />
          <IconButton icon="close" label="Close" size="compact" />
          <IconButton icon="remove" label="Remove" tone="danger" size="compact" disabled />
        </Row>
      </Specimen>
    </>
  );
}

function LinkSpecimen() {
  return (
    <>
      <Specimen name="Link, ButtonLink">
        <p>
          Read <Link href="#lesson">how a good key result is written</Link>, or see it at the{' '}
          <Link href="https://example.org" external>
            source
          </Link>
          .
        </p>
        <p>
          <Link href="#goal" tone="plain">
            New customers trust us from the first week
          </Link>
        </p>
        <Row>
          <ButtonLink href="#import" tone="primary" icon="upload">
            Import a file
          </ButtonLink>
          <ButtonLink href="#demo">Look at the example</ButtonLink>
        </Row>
      </Specimen>
    </>
  );
}

function MenuSpecimen() {
  const [palette, setPalette] = useState(false);
  return (
    <>
      <Specimen name="Menu, Command palette, Kbd">
        <Row>
          <Menu
            label="Acts on this goal"
            trigger={<Button icon="more">Open a menu</Button>}
            onAction={nothing}
            items={[
              { id: 'edit', label: 'Edit', icon: 'edit', keys: 'E' },
              { id: 'copy', label: 'Copy to next cycle', icon: 'copy', disabled: true },
              {
                heading: 'Away with it',
                items: [
                  { id: 'park', label: 'Park', icon: 'archive' },
                  { id: 'drop', label: 'Drop', icon: 'remove', danger: true },
                ],
              },
            ]}
          />
          <Button icon="search" onPress={() => setPalette(true)}>
            Open the palette
          </Button>
          <Kbd keys="Ctrl+K" />
          <Kbd keys="g w" />
        </Row>
        <CommandPalette open={palette} onClose={() => setPalette(false)} items={commands} onAction={nothing} />
      </Specimen>
    </>
  );
}
