// The receipt of a payment, and of money that was paid back. The reader is named by the card and initials only: slips
// lie about.
#pragma once

#include "core/charges/Charge.h"
#include "core/documents/Document.h"
#include "wording/Languages.h"

#include <string>

namespace kitapdar {

documents::Document receiptPaper(const charges::Receipt& receipt, const std::string& library,
                                 const documents::Paper& paper, Language language);

} // namespace kitapdar
