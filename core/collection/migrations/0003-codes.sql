-- Codes that differ in case alone are one code, and a scan asks for all its meanings at once (core/readers/Codes.h).
-- Not unique: a library may have such pairs from before; the desk asks which one is meant.
create index copy_barcode_capitals on copy (upper(barcode));
create index reader_card_capitals on reader (upper(card));
-- A number with blanks, hyphens, U+00A0 or U+200B in it is the same number.
create index reader_iin_digits on reader
    (replace(replace(replace(replace(iin, ' ', ''), '-', ''), ' ', ''), '​', ''));
