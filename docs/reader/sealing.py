"""Opening what is sealed: docs/file-format.md, "Encryption" and "Signed checkpoints".

Needs the package `cryptography`, and for passphrases `argon2-cffi` or a `cryptography` that has Argon2id.
"""

import base64
import hashlib
import hmac
import unicodedata

try:
    from cryptography.exceptions import InvalidSignature, InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.serialization import load_der_public_key
except ImportError:
    AESGCM = None

CHUNK, TAG, SALT = 65536, 16, 16
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Missing(Exception):
    """A package or a secret that is needed and not there."""


def hkdf(secret, salt, info):
    """HKDF-SHA-256 (RFC 5869) for 32 bytes."""
    extracted = hmac.new(salt, secret, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def open_message(key, binding, sealed):
    """The plain text of a sealed message; None when it does not open."""
    if AESGCM is None:
        raise Missing("the package `cryptography` is needed to read an encrypted case")
    cipher = AESGCM(hkdf(key, sealed[:SALT], b"benang-merah message"))
    body, plain = sealed[SALT:], []
    count = max(1, -(-len(body) // (CHUNK + TAG)))
    for number in range(count):
        chunk = body[number * (CHUNK + TAG) : (number + 1) * (CHUNK + TAG)]
        if len(chunk) < TAG or (len(chunk) == TAG and count > 1):
            return None
        nonce = bytes(7) + number.to_bytes(4, "big") + bytes([number == count - 1])
        try:
            plain.append(cipher.decrypt(nonce, chunk, binding))
        except InvalidTag:
            return None
    return b"".join(plain)


class Vault:
    """How the bytes of one case are read; without a key they lie in clear."""

    def __init__(self, case_id, key=None):
        self.case_id, self.key = case_id.encode(), key

    def open(self, context, data):
        if self.key is None:
            return data
        parts = [b"benang-merah vault 1"]
        for part in (self.case_id, context):
            parts += [len(part).to_bytes(4, "big"), part]
        return open_message(self.key, hashlib.sha256(b"".join(parts)).digest(), data)

    def name_of(self, digest):
        """Name of an attachment with this digest."""
        if self.key is None:
            return digest
        key = hkdf(self.key, b"", b"benang-merah name")
        return hmac.new(key, bytes.fromhex(digest), hashlib.sha256).hexdigest()


def case_key(case_id, encryption, kind, text, canonical):
    """The case key, from a slot of this kind; None when no slot opens with this text."""
    for slot in encryption["slots"]:
        if slot["kind"] != kind:
            continue
        bare = {name: value for name, value in slot.items() if name != "wrapped"}
        binding = canonical({"caseId": case_id, "cipher": encryption["cipher"], "slot": bare})
        secret = slot_key(slot, text)
        key = secret and open_message(secret, binding, base64.b64decode(slot["wrapped"], validate=True))
        if key:
            return key
    return None


def slot_key(slot, text):
    salt = base64.b64decode(slot["salt"], validate=True)
    if slot["kind"] == "passphrase":
        return argon2id(unicodedata.normalize("NFKC", text).encode(), salt, slot["kdf"]["cost"])
    code = recovery_bytes(text)
    return code and hkdf(code, salt, b"benang-merah recovery")


def argon2id(secret, salt, cost):
    memory, passes, lanes = cost["memory"], cost["iterations"], cost["parallelism"]
    if memory > 1 << 20 or passes > 10 or lanes > 16 or memory < 8 * lanes:
        raise ValueError("the cost of the passphrase is beyond its limits")
    try:
        from argon2.low_level import Type, hash_secret_raw

        return hash_secret_raw(secret, salt, passes, memory, lanes, 32, Type.ID)
    except ImportError:
        pass
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError:
        raise Missing("the package `argon2-cffi` is needed to open a case with its passphrase") from None
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


def recovery_bytes(text):
    """The 20 bytes of a recovery code; None when it is none."""
    kept = (c for c in text.upper() if not c.isspace() and unicodedata.category(c) != "Pd")
    code = "".join({"O": "0", "I": "1", "L": "1"}.get(c, c) for c in kept)
    if len(code) != 36 or any(c not in CROCKFORD for c in code):
        return None
    number, check = 0, 0
    for c in code[:32]:
        number = number * 32 + CROCKFORD.index(c)
    for c in code[32:]:
        check = check * 32 + CROCKFORD.index(c)
    return number.to_bytes(20, "big") if number % 1_048_573 == check else None


def is_signed(text, name, named_signature, der):
    """Whether the key signed this text; None when `cryptography` is not there to tell."""
    fingerprint = hashlib.sha256(der).hexdigest()[:20]
    groups = "-".join(fingerprint[at : at + 4] for at in range(0, 20, 4))
    key_id = hashlib.sha256(name.encode() + b"\n\x01" + der[-32:]).digest()[:4]
    if name != "benang-merah/" + groups or named_signature[:4] != key_id:
        return False
    if AESGCM is None:
        return None
    try:
        load_der_public_key(der).verify(named_signature[4:], text)
        return True
    except InvalidSignature:
        return False
