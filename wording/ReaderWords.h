// Readers, their categories, refusals and warnings in words.
#pragma once

#include "core/readers/Reader.h"

#include <QString>

namespace kitapdar {

/// "Ахметова Жанна Серікқызы"
QString fullName(const readers::ReaderName& name);
/// One of readers::readerCategories(); an unknown code is shown as it is.
QString categoryWords(const std::string& category);

QString words(const readers::UnknownReader& refusal);
QString words(const readers::CodeInUse& refusal);
/// With its chosen meaning: "barcode 9005".
QString words(const text::ScannedCode& code);
QString words(text::IinProblem problem);
QString words(const readers::ReaderRefusal& refusal);
QString words(const readers::ReaderWarning& warning);

} // namespace kitapdar
