// Copies and their refusals in words.
#pragma once

#include "core/collection/PriceInBooks.h"
#include "core/collection/WriteOffByHand.h"

#include <QString>

namespace kitapdar {

QString words(const collection::UnknownCopy& refusal);
QString words(const collection::AmbiguousCode& refusal);
QString words(collection::CopyState state);
QString words(collection::Accounted accounted);
QString words(collection::Circulation circulation);
QString words(collection::Condition condition);
/// The state in one word, and what is known of it: "lost on 02.03.2026: …", "written off, act 5 of 02.03.2026".
QString stateWords(const collection::Copy& copy);
QString words(collection::Lending lending);
QString words(const collection::AddCopyRefusal& refusal);
QString words(const collection::ChangeCopyRefusal& refusal);
QString words(const collection::CopyActionRefusal& refusal);
QString words(const collection::WriteOffRefusal& refusal);

} // namespace kitapdar
