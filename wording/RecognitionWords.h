// Texts of pages in words.
#pragma once

#include "core/recognition/PageReader.h"
#include "core/recognition/PageText.h"

#include <QString>

namespace kitapdar {

QString words(recognition::Origin origin);
QString words(recognition::Proofread proofread);
QString words(recognition::ReadingFailure failure);
QString words(const recognition::TextRefusal& refusal);

} // namespace kitapdar
