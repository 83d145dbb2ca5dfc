#!/usr/bin/env python3
"""Reads a case folder of Benang Merah: written from docs/file-format.md and docs/rows.md, and from nothing else.

    read_case.py CASE              checks everything and says what the case holds
    read_case.py CASE --history    the same, and prints the entries of the history as JSON
    read_case.py CASE --rows       the same, and prints the rows of each table as JSON

It replays the journals from the first segment on and never writes. Python 3.9, standard library; an encrypted case needs
the packages that sealing.py names, and its secret in BENANG_PASSPHRASE or BENANG_RECOVERY_CODE, or it asks. Ends with 1
and the file, the byte and the reason where something is not as it was written.
"""

import argparse
import base64
import getpass
import hashlib
import json
import os
import re
import struct
import sys
from collections import namedtuple
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left beside the papers

from migrate import migrate
from sealing import Missing, Vault, case_key, is_signed

FORMAT, SCHEMA, SNAPSHOT, BACKUP = 2, 3, 1, 1
SEGMENT_HEADER, FRAME_HEADER, LONGEST = 80, 56, 1 << 30
TABLES = (
    "about sources entities links occurrences notes charts placements sets tasks attachments identities requests types"
    " groups annotations looks snapshots queries dismissals"
).split()

Frame = namedtuple("Frame", "revision previous kind flags payload context hash size")
Record = namedtuple("Record", "entry segment offset hash leaf")


class Damage(Exception):
    def __init__(self, file, offset, reason):
        super().__init__(f"{file}, byte {offset}: {reason}")


class Refused(Exception):
    """No case, or one of a later version."""


# Conventions


def crc_table():
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
        yield value


CRC = tuple(crc_table())


def crc32c(*pieces):
    value = 0xFFFFFFFF
    for piece in pieces:
        for byte in piece:
            value = CRC[(value ^ byte) & 255] ^ (value >> 8)
    return value ^ 0xFFFFFFFF


def sha256(data):
    return hashlib.sha256(data).digest()


def canonical(value):
    """Canonical JSON of texts, whole numbers and what holds them: all that is sealed or bound in this form."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return b"{" + b",".join(canonical(name) + b":" + canonical(value[name]) for name in names) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(map(canonical, value)) + b"]"
    return json.dumps(value, ensure_ascii=False).encode()


def members(data, file):
    try:
        value = json.loads(data)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Damage(file, 0, "not JSON")
    return value


def unsealed(data, file):
    """The object of a file of sealed JSON, without its seal."""
    value = members(data, file)
    rest = {name: member for name, member in value.items() if name != "sha256"}
    seal = sha256(canonical(rest)).hex()
    if data != canonical({**rest, "sha256": seal}) + b"\n":
        raise Damage(file, 0, "checksum")
    return rest


def json_lines(data):
    """The values of JSON lines; None when they are none."""
    if not data.endswith(b"\n"):
        return [] if data == b"" else None
    try:
        return [json.loads(line) for line in data[:-1].split(b"\n")]
    except ValueError:
        return None


def same(left, right):
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def refuse_newer(value, known):
    for name, highest in known.items():
        if isinstance(value.get(name), int) and value[name] > highest:
            raise Refused(f"{name} {value[name]} is of a later version: this reader knows {highest}")


class Case:
    """A case folder, read whole and checked when it is made."""

    def __init__(self, folder, secret):
        self.folder = folder
        self.rows = {table: {} for table in TABLES}
        self.history, self.notes = [], []
        self.head = self.read_head()
        self.case_id = self.head["caseId"]
        self.vault = Vault(self.case_id, self.key(secret))
        self.snapshots = self.read_manifests()
        self.replay()
        self.checkpoints, self.signatures = self.check_checkpoints()
        self.attachments = self.check_attachments()
        self.check_backup()

    # head.json

    def read_head(self):
        path = self.folder / "head.json"
        if not path.is_file():
            raise Refused("this is no case")
        claimed = members(path.read_bytes(), "head.json")
        if claimed.get("format") != "benang-case":
            raise Refused("this is no case")
        refuse_newer(claimed, {"formatVersion": FORMAT, "schemaVersion": SCHEMA})
        return unsealed(path.read_bytes(), "head.json")

    def key(self, secret):
        if "encryption" not in self.head:
            return None
        key = case_key(self.case_id, self.head["encryption"], *secret(), canonical)
        if not key:
            raise Missing("this secret does not open the case")
        return key

    # Snapshots

    def read_manifests(self):
        found = {}
        for path in sorted(self.folder.glob("snapshot-????????.json")):
            number = int(path.name[9:17])
            data = self.vault.open(b"snapshot %d" % number, path.read_bytes())
            if data is None:
                raise Damage(path.name, 0, "checksum")
            manifest = unsealed(data, path.name)
            refuse_newer(manifest, {"formatVersion": SNAPSHOT, "schemaVersion": SCHEMA})
            if manifest["segment"] != number:
                raise Damage(path.name, 0, "number")
            if manifest["caseId"] != self.case_id:
                raise Damage(path.name, 0, "another case")
            found[path.name] = manifest
        return found

    def check_snapshots(self):
        """Those of this revision hold what the journals lead to."""
        for file, manifest in self.snapshots.items():
            if manifest["revision"] == len(self.history):
                if manifest["chain"] != self.history[-1].hash:
                    raise Damage(file, 0, "chain")
                self.check_parts(file, manifest)

    def check_parts(self, file, manifest):
        held, lines = {table: {} for table in TABLES}, {}
        for part in manifest["parts"]:
            name = f"parts/{part['sha256']}.jsonl"
            values = self.read_part(name, part)
            if part["table"] == "history":
                lines[part["part"]] = values
                continue
            for row in values:
                if crc32c(row["id"].encode()) % part["of"] != part["part"]:
                    raise Damage(name, 0, "row of another part")
                old = manifest["schemaVersion"] < 2  # version 3 only added
                held[part["table"]][row["id"]] = migrate(part["table"], row) if old else row
        if not same(held, self.rows):
            raise Damage(file, 0, "rows")
        told = [line for number in sorted(lines) for line in lines[number]]
        known = [record._asdict() for record in self.history]
        if manifest["schemaVersion"] < 2:
            known = [{name: value for name, value in one.items() if name != "leaf"} for one in known]
        if not same(told, known):
            raise Damage(file, 0, "history")

    def read_part(self, name, part):
        path = self.folder / name
        if not path.is_file():
            raise Damage(name, 0, "missing")
        stored = path.read_bytes()
        if len(stored) != part["bytes"] or sha256(stored).hex() != part["sha256"]:
            raise Damage(name, 0, "checksum")
        data = self.vault.open(b"part " + part["table"].encode(), stored)
        values = None if data is None else json_lines(data)
        if values is None or len(values) != part["rows"]:
            raise Damage(name, 0, "content" if values is None else "rows")
        return values

    # Journal segments

    def replay(self):
        names = [path.name for path in self.folder.iterdir() if re.fullmatch(r"journal-\d{8}", path.name)]
        segments = [(int(name[8:]), name) for name in sorted(names)]
        sizes = {name: (self.folder / name).stat().st_size for name in names}
        last = max((number for number, name in segments if sizes[name] > SEGMENT_HEADER), default=0)
        self.chain = sha256(b"benang-case:" + self.case_id.encode())
        for index, (number, name) in enumerate(segments):
            if number != index + 1:
                raise Damage(f"journal-{index + 1:08}", 0, "missing")
            self.read_segment(number, name, last)
        if not self.history:
            raise Damage("journal-00000001", 0, "no commit")
        for file, manifest in self.snapshots.items():
            if manifest["revision"] > len(self.history):
                raise Damage(file, 0, "ends early")
            for journal in manifest["journals"]:
                if sizes.get(f"journal-{journal['segment']:08}") != journal["bytes"]:
                    raise Damage(f"journal-{journal['segment']:08}", 0, "size")

    def read_segment(self, number, name, last):
        data = (self.folder / name).read_bytes()
        schema = self.segment_header(number, data)
        if schema is None:
            if number > last:
                self.notes.append(f"{name} holds no commit and is left over")
                return
            raise Damage(name, 0, "header")
        offset = SEGMENT_HEADER
        while offset < len(data):
            frame = frame_at(data, offset)
            if frame is None:
                if number < last or whole_frame_after(data, offset, len(self.history) + 1):
                    raise Damage(name, offset, "checksum")
                self.notes.append(f"{name} breaks off at byte {offset}: a commit that never ended")
                return
            self.take_in(name, number, offset, frame, schema)
            offset += frame.size

    def segment_header(self, number, data):
        """The `schemaVersion` of a segment that carries the chain on; None when the header is not as it must be."""
        if len(data) < SEGMENT_HEADER or data[:8] != b"BENANGJ1":
            return None
        checksum, segment, schema, flags = struct.unpack_from("<4I", data, 8)
        if checksum != crc32c(data[12:SEGMENT_HEADER]):
            return None
        if flags > 1:
            raise Refused(f"segment {number} is of a later version")
        refuse_newer({"schemaVersion": schema}, {"schemaVersion": SCHEMA})
        (first,) = struct.unpack_from("<Q", data, 40)
        found = (segment, flags, data[24:40].hex(), first, data[48:SEGMENT_HEADER])
        wanted = (
            number,
            int(self.vault.key is not None),
            self.case_id.replace("-", ""),
            len(self.history) + 1,
            self.chain,
        )
        return schema if found == wanted else None

    def take_in(self, name, segment, offset, frame, schema):
        if frame.kind != 1 or frame.flags > 1:
            raise Refused(f"{name}, byte {offset}: a frame of a later version")
        if frame.revision != len(self.history) + 1:
            raise Damage(name, offset, "revision")
        if frame.previous != self.chain:
            raise Damage(name, offset, "chain")
        sealed = self.vault.key is not None
        payload = self.vault.open(frame.context, frame.payload) if frame.flags == int(sealed) else None
        lines = json_lines(payload) if payload else None
        if not lines or lines[0].get("revision") != frame.revision:
            raise Damage(name, offset, "content")
        entry, *changes = lines
        for change in changes:
            if not self.apply(change, schema):
                raise Damage(name, offset, "rows")
        leaf = sha256(b"\0" + payload).hex()
        self.chain = frame.hash
        self.history.append(Record(entry, segment, offset, frame.hash.hex(), leaf))
        self.check_snapshots()

    def apply(self, change, schema):
        table, row_id, before, after = (change.get(name) for name in ("table", "id", "before", "after"))
        if table not in self.rows or len(change) != 4:
            return False
        if schema < 2:
            before, after = migrate(table, before), migrate(table, after)
        rows = self.rows[table]
        if not same(rows.get(row_id), before) or (after is not None and after.get("id") != row_id):
            return False
        if after is None:
            rows.pop(row_id, None)
        else:
            rows[row_id] = after
        return True

    # Signed checkpoints

    def check_checkpoints(self):
        """How many there are, and how many signatures could be verified."""
        path, count, verified, offset = self.folder / "checkpoints", 0, 0, 0
        lines = path.read_bytes().split(b"\n") if path.exists() else [b""]
        roots = roots_of([bytes.fromhex(record.leaf) for record in self.history])
        for number, line in enumerate(lines[:-1]):
            held = self.checkpoint(number, line)
            if held is None:
                if number < len(lines) - 2 or lines[-1]:
                    raise Damage("checkpoints", offset, "content")
                break
            reason, signed = self.misfit(held, roots)
            if reason:
                raise Damage("checkpoints", offset, reason)
            count, verified, offset = count + 1, verified + bool(signed), offset + len(line) + 1
        if offset < sum(map(len, lines)) + len(lines) - 1:
            self.notes.append(f"checkpoints breaks off at byte {offset}")
        return count, verified

    def checkpoint(self, number, line):
        try:
            if self.vault.key is not None:
                line = self.vault.open(b"checkpoint %d" % number, base64.b64decode(line, validate=True))
            held = json.loads(line)
            return held if canonical(held) == line and set(held) == {"note", "publicKey"} else None
        except (TypeError, ValueError):
            return None

    def misfit(self, held, roots):
        form = r"(benang-merah/(\S+)\n(\d+)\n(\S{44})\ntime \S+\n)\n— (\S+) (\S{92})\n"
        match = re.fullmatch(form, held["note"])
        if not match:
            return "content", None
        text, case_id, size, root, name, signature = match.groups()
        der = base64.b64decode(held["publicKey"], validate=True)
        signed = is_signed(text.encode(), name, base64.b64decode(signature, validate=True), der)
        if signed is False:
            return "signature", signed
        if case_id != self.case_id:
            return "another case", signed
        if int(size) >= len(roots):
            return "ends early", signed
        return (None if base64.b64decode(root, validate=True) == roots[int(size)] else "chain"), signed

    # Attachments and backups

    def check_attachments(self):
        kept = set()
        for path in sorted(self.folder.glob("attachments/??/*")):
            if not re.fullmatch("[0-9a-f]{64}", path.name):
                continue
            data = self.vault.open(b"attachment", path.read_bytes())
            if data is None or self.vault.name_of(sha256(data).hex()) != path.name:
                raise Damage(f"attachments/{path.parent.name}/{path.name}", 0, "checksum")
            kept.add(path.name)
        for row in self.rows["attachments"].values():
            name = self.vault.name_of(row["sha256"])
            if name not in kept:
                raise Damage(f"attachments/{name[:2]}/{name}", 0, "missing")
        return len(kept)

    def check_backup(self):
        path = self.folder / "backup.json"
        if not path.exists():
            return
        for file in unsealed(path.read_bytes(), "backup.json")["files"]:
            copied = self.folder / file["name"]
            if not copied.is_file():
                raise Damage(file["name"], 0, "missing")
            if sha256(copied.read_bytes()).hex() != file["sha256"]:
                raise Damage(file["name"], 0, "checksum")
        self.notes.append("this is a backup, as it was made")


def frame_at(data, offset):
    """The whole frame that begins here, or None."""
    if offset + FRAME_HEADER > len(data):
        return None
    length, checksum, revision = struct.unpack_from("<IIQ", data, offset)
    end = offset + FRAME_HEADER + length
    if length > LONGEST or end > len(data):
        return None
    frame = data[offset:end]
    if checksum != crc32c(frame[:4], frame[8:]):
        return None
    context = b"frame" + frame[8:FRAME_HEADER]
    return Frame(
        revision, frame[16:48], frame[48], frame[49], frame[FRAME_HEADER:], context, sha256(frame), len(frame)
    )


def whole_frame_after(data, offset, revision):
    for start in range(offset, len(data) - FRAME_HEADER + 1):
        # most starts have no believable header, and a checksum takes long
        if data[start + 50 : start + 56] == bytes(6) and struct.unpack_from("<Q", data, start + 8)[0] >= revision:
            if frame_at(data, start):
                return True
    return False


def roots_of(leaves):
    """The Merkle root of the first 0, 1, 2 ... leaves (RFC 9162, section 2.1)."""
    roots, whole = [sha256(b"")], []
    for leaf in leaves:
        whole.append((1, leaf))
        while len(whole) > 1 and whole[-1][0] == whole[-2][0]:
            (size, left), (_, right) = whole[-2:]
            whole[-2:] = [(2 * size, sha256(b"\1" + left + right))]
        root = whole[-1][1]
        for _, left in reversed(whole[:-1]):
            root = sha256(b"\1" + left + root)
        roots.append(root)
    return roots


def secret_from_person():
    for kind, variable in (("recovery", "BENANG_RECOVERY_CODE"), ("passphrase", "BENANG_PASSPHRASE")):
        if variable in os.environ:
            return kind, os.environ[variable]
    if not sys.stdin.isatty():
        raise Missing("the case is encrypted: set BENANG_PASSPHRASE or BENANG_RECOVERY_CODE")
    return "passphrase", getpass.getpass("Passphrase: ")


def summary(case):
    yield f"case {case.case_id}, {'encrypted' if case.vault.key else 'in clear'}"
    yield f"commits {len(case.history)}, snapshots {len(case.snapshots)}, attachments {case.attachments}"
    yield f"checkpoints {case.checkpoints}, of which signatures verified {case.signatures}"
    yield from (f"{table} {len(rows)}" for table, rows in case.rows.items() if rows)
    yield from case.notes


def main():
    parser = argparse.ArgumentParser(description="Reads and checks a case folder of Benang Merah.")
    parser.add_argument("case", type=Path)
    parser.add_argument("--rows", action="store_true")
    parser.add_argument("--history", action="store_true")
    given = parser.parse_args()
    try:
        case = Case(given.case, secret_from_person)
    except (Damage, Missing, Refused) as problem:
        sys.exit(str(problem))
    if given.rows:
        rows = {table: [rows[row_id] for row_id in sorted(rows)] for table, rows in case.rows.items()}
        json.dump(rows, sys.stdout, ensure_ascii=False)
    elif given.history:
        json.dump([record.entry for record in case.history], sys.stdout, ensure_ascii=False)
    else:
        print("\n".join(summary(case)))


if __name__ == "__main__":
    main()
