// Letters about periodicals. Worded in the language that is given. Any thread.
#pragma once

#include "core/documents/Document.h"
#include "core/periodicals/SubscriptionQueries.h"
#include "wording/Languages.h"

#include <string>
#include <vector>

namespace kitapdar {

/// The claim of what did not come, to one supplier. `library`: its name in the language of the letter; "" = not to be
/// printed. `issues`: those of one supplier, as SubscriptionQueries::late() has them, in its order.
documents::Document claimLetter(const std::vector<periodicals::LateIssue>& issues, const std::string& library, Day on,
                                Language language);

/// One letter for each supplier that the issues name.
std::vector<documents::Document> claimLetters(const std::vector<periodicals::LateIssue>& issues,
                                              const std::string& library, Day on, Language language);

} // namespace kitapdar
