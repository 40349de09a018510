// Who prepared an act and who signed it, in words.
#pragma once

#include "core/staff/ActPersons.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

/// "Дана Омарова (DN-2)"; "" when neither is known.
QString personText(const std::string& name, const std::string& code);
/// A sentence each: who prepared the act, who signed it and when, by which mark of what was shown.
QStringList personsWords(const staff::ActPersons& persons);

} // namespace kitapdar
