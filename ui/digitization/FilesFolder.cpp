#include "ui/digitization/FilesFolder.h"

#include "core/library/Library.h"
#include "ui/input/ActionRegistry.h"
#include "ui/shell/Announcer.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

struct FilesFolder {
    Q_DECLARE_TR_FUNCTIONS(FilesFolder)
};

QString sentence() {
    return FilesFolder::tr(
        "Scans and other files need a folder that every desk reaches. Name it in the connection of "
        "this library.");
}
QString buttonText() { return FilesFolder::tr("Library and connection…"); }

QAction* connectionAction(const Context& context) { return context.actions.find(QStringLiteral("library.connection")); }

} // namespace

bool hasFilesFolder(const Context& context) {
    if (!context.library.filesFolder().empty()) return true;
    Offer offer;
    if (QAction* connection = connectionAction(context)) offer = {buttonText, [connection] { connection->trigger(); }};
    context.announcer.tell(Tone::Attention, sentence, offer);
    return false;
}

QWidget* makeFilesFolderNotice(const Context& context) {
    auto* notice = new Card;
    notice->setObjectName(QStringLiteral("filesFolderNotice"));
    notice->setEdge(Tone::Attention);
    auto* words = new Label;
    words->setWordWrap(true);
    words->setWords(sentence);
    auto* button = makeButton(buttonText);
    QObject::connect(button, &QPushButton::clicked, notice, [context] {
        if (QAction* connection = connectionAction(context)) connection->trigger();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    notice->content()->addLayout(row);
    notice->setVisible(context.library.filesFolder().empty());
    return notice;
}

} // namespace kitapdar::ui
