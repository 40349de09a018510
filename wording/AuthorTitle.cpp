#include "wording/AuthorTitle.h"

namespace kitapdar {

std::string authorAndTitle(const std::string& author, const std::string& title) {
    if (author.empty()) return title;
    if (title.empty()) return author;
    return author + (author.ends_with('.') ? " " : ". ") + title;
}

} // namespace kitapdar
