"""What has been read so far, and the faults found on the way."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ties.fault import Fault
from ties.place import Place
from ties.reading import files, schema, yamltree
from ties.reading.files import Tree
from ties.reading.yamltree import Flaw, Mapping, Scalar


class Loading:
    """What has been read so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.tree: Tree = files.read(root)
        self.faults: list[Fault] = list(self.tree.faults)
        self.left_out: list[str] = []

    def note(self, flaws: Iterable[Flaw]) -> None:
        """Keeps flaws as faults."""
        self.faults += (Fault(f.kind, f.place, f.detail, f.mend) for f in flaws)

    def yaml(self, path: str, shape: schema.Shape | None = None) -> Mapping:
        """The fields of a YAML file, compared with `shape`; empty where there is no such file."""
        lines = self.tree.texts.get(path)
        if lines is None:
            if path not in self.tree.refused:
                self.faults.append(Fault("missing-file", Place(path), path))
            return Mapping((), Place(path))
        fields, flaws = yamltree.parse(lines.text, path)
        self.note(flaws)
        if shape and not is_broken(flaws):
            self.note(schema.compare(fields, shape))
        return fields

    def nested(
        self, fields: Mapping, shape: schema.Shape | None = None
    ) -> dict[str, tuple[Scalar, Mapping]]:
        """Each field's own fields, compared with `shape`; others are reported and left out."""
        found = {}
        for key, value in fields.entries:
            if isinstance(value, Mapping):
                if shape:
                    # An entry's place is its name, not its first field: readers look for that.
                    self.note(schema.compare(Mapping(value.entries, key.place), shape))
                found[key.text] = (key, value)
            elif isinstance(value, Scalar) and not value.text:
                found[key.text] = (key, Mapping((), key.place))
            else:
                self.note(
                    [
                        Flaw(
                            "wrong-value",
                            value.place,
                            f"{key.text}|fields with values are expected",
                            "Indent one “name: value” a line below.",
                        )
                    ]
                )
        return found


def is_broken(flaws: Iterable[Flaw]) -> bool:
    """Whether fields may be missing only because the file could not be read to its end."""
    return any(flaw.kind in ("broken-yaml", "yaml-feature") for flaw in flaws)


def fields_of(fields: Mapping, name: str) -> Mapping:
    """The fields that stand under a name; none where it has a single value or is not there."""
    value = fields.get(name)
    return value if isinstance(value, Mapping) else Mapping((), fields.place)
