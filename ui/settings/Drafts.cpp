#include "ui/settings/Drafts.h"

#include "core/base/Disk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int pauseBeforeWriting = 400; // ms
const auto linkName = QStringLiteral("link");
const auto fieldsName = QStringLiteral("fields");
const auto aboutName = QStringLiteral("about");
const auto titleName = QStringLiteral("title");
// Beside the forms in the file; no form is called so.
const auto ownerName = QStringLiteral("~owner");
const auto asideName = QStringLiteral("~aside");

QJsonObject readForms(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object(); // a damaged file reads as an empty one
}

void writeForms(const QString& path, const QJsonObject& forms) {
    if (forms.isEmpty()) {
        QFile::remove(path);
        return;
    }
    (void)disk::makeFolder(std::filesystem::path(QFileInfo(path).path().toStdU16String()));
    const std::string content = QJsonDocument(forms).toJson(QJsonDocument::Compact).toStdString();
    // Where it cannot be written, what was written before stays, and the form itself still has the rest.
    (void)disk::writeOver(std::filesystem::path(path.toStdU16String()), content);
}

} // namespace

Drafts::Drafts(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts() {
    if (m_pause.isActive()) write();
    m_writer.waitForDone();
}

QString Drafts::fileOf(const QString& library) const {
    const QByteArray hash = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return m_folder + QStringLiteral("/drafts-") + QString::fromLatin1(hash) + QStringLiteral(".json");
}

void Drafts::open(const QString& place, const QString& origin) {
    if (m_pause.isActive()) write();
    m_writer.waitForDone();
    const QString unknown = fileOf(place); // written while the journal was empty, or by an older program
    m_file = origin.isEmpty() ? unknown : fileOf(place + QLatin1Char('\n') + origin);
    if (m_file != unknown && !QFile::exists(m_file)) QFile::rename(unknown, m_file);
    m_forms = readForms(m_file);
    m_owner = m_forms.take(ownerName).toString();
    m_aside = m_forms.take(asideName).toObject();
}

void Drafts::handOver(const QString& owner, Former former) {
    const QString before = std::exchange(m_owner, owner);
    if (before == owner) return;
    if (former == Former::PutAside && !before.isEmpty() && !m_forms.isEmpty()) {
        QJsonObject kept = m_aside.value(before).toObject();
        for (auto form = m_forms.begin(); form != m_forms.end(); ++form) kept.insert(form.key(), form.value());
        m_aside.insert(before, kept);
        m_forms = {};
    }
    QJsonObject waiting;
    const QJsonObject own = m_aside.take(owner).toObject();
    for (auto form = own.begin(); form != own.end(); ++form)
        (m_forms.contains(form.key()) ? waiting : m_forms).insert(form.key(), form.value());
    if (!waiting.isEmpty()) m_aside.insert(owner, waiting);
    changed();
    Q_EMIT exchanged();
}

void Drafts::keep(const QString& form, const Draft& draft) {
    QJsonObject kept{{linkName, draft.link}, {fieldsName, draft.fields}};
    if (!draft.about.isEmpty()) kept.insert(aboutName, draft.about);
    if (!draft.title.isEmpty()) kept.insert(titleName, draft.title);
    if (m_forms.value(form).toObject() == kept) return;
    m_forms.insert(form, kept);
    changed();
}

void Drafts::drop(const QString& form) {
    if (!m_forms.contains(form)) return;
    m_forms.remove(form);
    changed();
}

std::optional<Drafts::Draft> Drafts::find(const QString& form) const {
    const QJsonObject kept = m_forms.value(form).toObject();
    if (kept.isEmpty()) return std::nullopt;
    return Draft{kept.value(linkName).toString(), kept.value(fieldsName).toObject(), kept.value(aboutName).toString(),
                 kept.value(titleName).toString()};
}

QStringList Drafts::links() const {
    QStringList links;
    for (auto form = m_forms.begin(); form != m_forms.end(); ++form)
        links << form.value().toObject().value(linkName).toString();
    links.removeAll(QString());
    links.removeDuplicates();
    return links;
}

void Drafts::changed() {
    if (!m_file.isEmpty()) m_pause.start();
}

void Drafts::write() {
    m_pause.stop();
    QJsonObject all = m_forms;
    if (!m_owner.isEmpty() && !m_forms.isEmpty()) all.insert(ownerName, m_owner);
    if (!m_aside.isEmpty()) all.insert(asideName, m_aside);
    m_writer.start([file = m_file, all] { writeForms(file, all); });
}

} // namespace kitapdar::ui
