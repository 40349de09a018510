// Faults of the machinery in words for people; the technical detail goes to the log (core/base/Log.h), never on the
// screen.
#pragma once

#include "core/base/Fault.h"

#include <QString>

namespace kitapdar {

QString words(const Fault& fault);
/// What went wrong, without saying that nothing was changed: of work of which a part is done.
QString causeWords(const Fault& fault);

/// For a form whose save came to nothing: a fault says that nothing is lost of what was typed; else `refusal`.
QString notSavedWords(const Fault* fault, const QString& refusal);
/// For a form that was saved as it was: there is nothing to take back either.
QString nothingChangedWords();

} // namespace kitapdar
