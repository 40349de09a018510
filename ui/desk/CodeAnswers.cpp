#include "ui/desk/CodeAnswers.h"

#include "core/collection/CopyQueries.h"
#include "core/readers/ReaderQueries.h"
#include "core/text/Barcode.h"
#include "ui/Text.h"
#include "ui/input/ScanQueue.h"
#include "ui/shell/Navigator.h"
#include "ui/wording/ReaderWords.h"

#include <algorithm>
#include <memory>

namespace kitapdar::ui {

namespace {

bool couldBeCode(const QString& text) {
    return std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); }) &&
           text::checkBarcode(text::normalizeScan(utf8(text)), {}).has_value();
}

} // namespace

void CodeAnswers::add(std::vector<Answer>& answers, Icon icon, const QString& code, const QString& detail) {
    Answer answer;
    answer.icon = icon;
    answer.title = code;
    answer.detail = detail;
    answer.exact = true;
    answer.open = [this, code] {
        m_navigator.open(QStringLiteral("desk"));
        m_scans.enqueue(code);
    };
    answers.push_back(std::move(answer));
}

QFuture<std::vector<Answer>> CodeAnswers::find(const QString& text, int /*limit*/) {
    auto answers = std::make_shared<std::vector<Answer>>();
    if (text.contains(QLatin1Char(' '))) return QtFuture::makeReadyFuture(*answers);
    QFuture<Result<std::optional<readers::Reader>>> reader =
        m_library.read(&readers::ReaderQueries::byCard, utf8(text));
    return m_library.read(&collection::CopyQueries::byCode, utf8(text))
        .then(this,
              [this, answers, text, reader](const Result<std::optional<collection::Copy>>& copy) mutable {
                  if (copy && *copy) add(*answers, Icon::Copy, text, tr("a copy: lend or take back"));
                  // Nobody can look it up now; the desk keeps it until somebody can.
                  if (!copy && couldBeCode(text))
                      add(*answers, Icon::Scan, text,
                          tr("to the desk: it is recorded when the library can be reached"));
                  return reader.then(this, [this, answers, text](const Result<std::optional<readers::Reader>>& found) {
                      if (found && *found) add(*answers, Icon::Card, text, fullName((*found)->name));
                      return *answers;
                  });
              })
        .unwrap();
}

} // namespace kitapdar::ui
