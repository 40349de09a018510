// Papers of the library (letters, slips and forms of readers) on the printer of papers, with what stands above them.
#pragma once

#include "core/documents/Document.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"
#include "wording/OverdueWords.h"
#include "wording/Words.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace kitapdar::ui {

enum class PaperTarget { Printer, Files };

/// The four ways of making a paper: printed or saved, in Kazakh or in Russian.
void addPaperTargets(QMenu& menu, std::function<void(PaperTarget, Language)> chosen);

/// Main thread. Goes with its parent.
class PaperPrinting : public QObject {
    Q_OBJECT

public:
    PaperPrinting(const Context& context, QObject* parent);

    /// Reads the library's name and its places; `use` is called when they are there, and not at all after a fault,
    /// which is told.
    void withHead(Language language, std::function<void(const PaperHead&)> use);
    /// Draws them by a job and sends one after another. What came of it is told: that all were sent, or why one was
    /// not, and behind it what `failed` says.
    void print(std::vector<documents::Document> papers, Words failed = {});

private:
    struct Drawn {
        QString title;
        QByteArray pdf;
    };
    void send(std::vector<Drawn> drawn, std::size_t next, const Words& failed);

    Context m_context;
};

} // namespace kitapdar::ui
