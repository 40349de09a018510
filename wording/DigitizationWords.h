// Digitization in words.
#pragma once

#include "core/digitization/Item.h"

#include <QString>

namespace kitapdar {

QString words(const digitization::UnknownItem& refusal);
QString words(digitization::ItemState state);
QString words(digitization::Category category);
QString words(const digitization::ItemRefusal& refusal);

} // namespace kitapdar
