#include "ui/help/HelpAnswers.h"

#include "ui/help/HelpPages.h"
#include "ui/help/HelpSheet.h"
#include "wording/Languages.h"

#include <algorithm>

namespace kitapdar::ui {

Pending<std::vector<Answer>> HelpAnswers::find(const QString& text, int limit) {
    QStringList pages = helpAbout(text);
    if (text.isEmpty()) {
        const QString first = m_sheet.fitting();
        pages.removeAll(first);
        pages.prepend(first);
    }
    std::vector<Answer> answers;
    const qsizetype most = text.isEmpty() ? pages.size() : limit; // nothing asked: the table of contents
    for (const QString& page : pages.first(std::min(most, pages.size()))) {
        Answer answer;
        answer.icon = Icon::Help;
        answer.title = helpTitle(page, m_languages.current());
        answer.open = [&sheet = m_sheet, page] { sheet.show(page); };
        answers.push_back(std::move(answer));
    }
    return Pending(std::move(answers));
}

} // namespace kitapdar::ui
