// Entries of the journal in words: for the history, for "Undo: …" and for why an undo is refused.
#pragma once

#include "core/journal/ClockBehind.h"
#include "core/journal/Entry.h"

#include <QString>

namespace kitapdar {

/// The kind of an operation as a noun, "Lending"; an unknown kind is shown as it is.
QString operationWords(const std::string& kind);
/// "Lending: «Абай жолы»"
QString briefWords(const journal::Entry& entry);
/// The reader's card that the entry is about; "" when it is about none.
QString cardOf(const journal::Entry& entry);
/// "Lending: «Абай жолы», card A0012"
QString words(const journal::Entry& entry);
/// The same of the operation that an undo or a redo is about; of any other entry its words.
QString originalWords(const journal::Entry& entry);
QString words(const journal::UndoRefusal& refusal);
/// Of what was to be written today; a lending is asked about.
QString words(const journal::ClockBehind& no);
/// Of the last operation that was to be taken back, and was not.
QString notUndoneWords(const journal::UndoRefusal& refusal);
/// How an operation of a kind is corrected that is never undone, "Money is not undone: …"; "" for other kinds.
QString wayBackWords(const std::string& kind);
/// Of a redo that was refused.
QString notRedoneWords(const journal::UndoRefusal& refusal);

} // namespace kitapdar
