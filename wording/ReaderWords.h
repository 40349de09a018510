// Readers, their categories, refusals and warnings in words.
#pragma once

#include "core/readers/Category.h"
#include "core/readers/Reader.h"
#include "wording/Languages.h"

#include <QString>

namespace kitapdar {

/// "Ахметова Жанна Серікқызы"
QString fullName(const readers::ReaderName& name);
/// A shipped category by its code; another one is shown as it is.
QString categoryWords(const std::string& category);
/// By the name that the library gave it, in the language or in another one; else a shipped one by its code.
QString nameOf(const readers::Category& category, Language language);
QString words(const readers::CategoryRefusal& refusal);

QString words(const readers::UnknownReader& refusal);
QString words(const readers::CodeInUse& refusal);
/// With its chosen meaning: "barcode 9005".
QString words(const text::ScannedCode& code);
QString words(text::IinProblem problem);
QString words(const readers::ReaderRefusal& refusal);
QString words(const readers::ReaderWarning& warning);
QString words(const text::NameTooLong& refusal);

} // namespace kitapdar
