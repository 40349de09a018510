#include "ui/desk/DeskJournal.h"

#include "core/base/Disk.h"
#include "wording/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int format = 1;
constexpr std::chrono::seconds pause(1); // before what could not be written is tried again

QJsonArray arrayOf(const std::vector<KeptReader>& readers) {
    QJsonArray all;
    for (const KeptReader& each : readers)
        all << QJsonObject{{QStringLiteral("card"), qs(each.card)},
                           {QStringLiteral("since"), qint64(each.since.milliseconds)}};
    return all;
}

QJsonArray arrayOf(const std::vector<KeptScan>& scans) {
    QJsonArray all;
    for (const KeptScan& each : scans)
        all << QJsonObject{{QStringLiteral("code"), qs(each.code)},
                           {QStringLiteral("at"), qint64(each.at.milliseconds)}};
    return all;
}

QJsonObject documentOf(const DeskMatters& matters) {
    QJsonArray aside;
    const QJsonArray readers = arrayOf(matters.readers);
    for (const PutAside& each : matters.aside)
        aside << QJsonObject{{QStringLiteral("owner"), qs(each.owner)},
                             {QStringLiteral("at"), qint64(each.at.milliseconds)},
                             {QStringLiteral("readers"), arrayOf(each.readers)}};
    QJsonObject document{{QStringLiteral("format"), format},
                         {QStringLiteral("at"), qint64(matters.at.milliseconds)},
                         {QStringLiteral("readers"), readers},
                         {QStringLiteral("scans"), arrayOf(matters.scans)}};
    if (!matters.owner.empty()) document.insert(QStringLiteral("owner"), qs(matters.owner));
    if (matters.isClosed) document.insert(QStringLiteral("closed"), true);
    if (!matters.shut.empty()) document.insert(QStringLiteral("shut"), arrayOf(matters.shut));
    if (!aside.isEmpty()) document.insert(QStringLiteral("aside"), aside);
    if (matters.current) document.insert(QStringLiteral("current"), qs(*matters.current));
    return document;
}

Instant instantIn(const QJsonObject& object, const char* name) {
    return {object.value(QLatin1String(name)).toInteger()};
}

std::string textIn(const QJsonObject& object, const char* name) {
    return utf8(object.value(QLatin1String(name)).toString());
}

std::vector<KeptReader> readersIn(const QJsonObject& object) {
    std::vector<KeptReader> readers;
    for (const auto& each : object.value(QStringLiteral("readers")).toArray()) {
        const QJsonObject reader = each.toObject();
        if (!textIn(reader, "card").empty()) readers.push_back({textIn(reader, "card"), instantIn(reader, "since")});
    }
    return readers;
}

std::vector<KeptScan> scansIn(const QJsonObject& object, const char* name) {
    std::vector<KeptScan> scans;
    for (const auto& each : object.value(QLatin1String(name)).toArray()) {
        const QJsonObject scan = each.toObject();
        if (!textIn(scan, "code").empty()) scans.push_back({textIn(scan, "code"), instantIn(scan, "at")});
    }
    return scans;
}

DeskMatters mattersIn(const QJsonObject& document) {
    DeskMatters matters;
    if (document.value(QStringLiteral("format")).toInt() != format) return matters;
    matters.at = instantIn(document, "at");
    matters.readers = readersIn(document);
    matters.owner = textIn(document, "owner");
    matters.isClosed = document.value(QStringLiteral("closed")).toBool();
    for (const auto& each : document.value(QStringLiteral("aside")).toArray()) {
        const QJsonObject aside = each.toObject();
        matters.aside.push_back({textIn(aside, "owner"), instantIn(aside, "at"), readersIn(aside)});
    }
    matters.scans = scansIn(document, "scans");
    matters.shut = scansIn(document, "shut");
    if (document.contains(QStringLiteral("current"))) matters.current = textIn(document, "current");
    return matters;
}

QString nameOf(const std::filesystem::path& file) { return QString::fromStdU16String(file.u16string()); }

/// A new name of a file is on the disk when its folder is.
void syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

bool written(const QString& name, const DeskMatters& matters) {
    const QString folder = QFileInfo(name).absolutePath();
    if (matters.isEmpty()) {
        if (QFile::exists(name) && !QFile::remove(name)) return false;
        syncFolder(folder);
        return true;
    }
    if (!disk::makeFolder(std::filesystem::path(folder.toStdU16String()))) return false;
    const std::string content = QJsonDocument(documentOf(matters)).toJson(QJsonDocument::Compact).toStdString();
    return disk::writeOver(std::filesystem::path(name.toStdU16String()), content).has_value();
}

} // namespace

bool DeskMatters::isSame(const DeskMatters& other) const {
    return readers == other.readers && current == other.current && scans == other.scans && owner == other.owner &&
           aside == other.aside && shut == other.shut;
}

DeskJournal::DeskJournal(std::filesystem::path file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_thread.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, [this] { write(m_last); });
    m_thread.start([this] {
        QFile stored(nameOf(m_file));
        DeskMatters matters;
        if (stored.open(QIODevice::ReadOnly)) matters = mattersIn(QJsonDocument::fromJson(stored.readAll()).object());
        QMetaObject::invokeMethod(
            this, [this, matters] { Q_EMIT found(matters); }, Qt::QueuedConnection);
    });
}

DeskJournal::~DeskJournal() { m_thread.waitForDone(); }

void DeskJournal::write(const DeskMatters& matters) {
    m_last = matters;
    const QMutexLocker lock(&m_mutex);
    const bool underWay = m_newest.has_value();
    m_newest = matters;
    if (!underWay) m_thread.start([this] { writeNewest(); });
}

void DeskJournal::writeNewest() {
    DeskMatters matters;
    {
        const QMutexLocker lock(&m_mutex);
        matters = *std::exchange(m_newest, std::nullopt);
    }
    const bool failing = !written(nameOf(m_file), matters);
    QMetaObject::invokeMethod(
        this, [this, failing] { tell(failing); }, Qt::QueuedConnection);
}

void DeskJournal::tell(bool failing) {
    if (failing) m_again.start();
    if (std::exchange(m_failing, failing) == failing) return;
    if (failing) return Q_EMIT failed();
    Q_EMIT recovered();
}

} // namespace kitapdar::ui
