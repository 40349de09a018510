// What a draft about a copy is about, and how messages call a copy.
#pragma once

#include "core/collection/Copy.h"
#include "ui/forms/FormDraft.h"

namespace kitapdar::ui {

/// The inventory number, else the barcode.
QString nameOf(const collection::Copy& copy);
/// Two copies with one number in two libraries are told apart by the numbers that they bear.
DraftSubject subjectOf(const collection::Copy& copy);
/// Says that what was typed about the copy is kept although its form was put away.
void tellKept(Announcer& announcer, const collection::Copy& copy);

} // namespace kitapdar::ui
