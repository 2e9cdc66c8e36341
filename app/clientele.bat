@echo off
rem Starts Clientele: finds a JDK 25, builds what is missing.
rem CLIENTELE_MEMORY=4g gives the program that much memory instead of 60 %% of what the machine has.
setlocal EnableDelayedExpansion
set "HERE=%~dp0"
for %%R in ("%HERE%..") do set "ROOT=%%~fR"

set "JAVA="
call :try "%ROOT%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~fD"
    for /d %%D in ("%LOCALAPPDATA%\Programs\%%~V\*") do call :try "%%~fD"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~fD"
if not defined JAVA (
    echo Clientele needs a JDK 25 and found none. Install one from https://adoptium.net, or: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    echo Then start again; no variable need be set. 1>&2
    exit /b 1
)

if exist "%ROOT%\pom.xml" if not exist "%HERE%javafx" call :build || exit /b 1
if exist "%ROOT%\pom.xml" if not exist "%HERE%lib\clientele-*.jar" call :build || exit /b 1

set "MEMORY=-XX:MaxRAMPercentage=60 -XX:NewSize=64m"
if defined CLIENTELE_MEMORY set "MEMORY=-Xmx%CLIENTELE_MEMORY%"
rem The Java machine starts sooner with notes on what the program needs; `clientele rehearse` makes them. They hold for
rem one Java and one build only; where they do not fit it starts as it does without.
set "NOTES=%HERE%clientele.aot"
if /i "%~1"=="rehearse" goto rehearse
set AOT=
if exist "%NOTES%" set AOT="-XX:AOTCache=%NOTES%"
"%JAVA%" %MEMORY% -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:SoftRefLRUPolicyMSPerMB=50 ^
    -XX:CompileThresholdScaling=8 -XX:Tier3BackEdgeThreshold=2000 "-XX:CompileCommandFile=%HERE%compiling" ^
    -XX:MetaspaceSize=192m ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    "-Djdk.serialFilter=^!*" ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Djava.util.logging.config.file=%HERE%logging.properties" ^
    -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr -Xlog:gc+ergo=off:stderr ^
    %AOT% %CLIENTELE_JAVA_OPTIONS% ^
    -cp "%HERE%lib\*;%HERE%javafx\*" org.clientele.app.Main %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo Clientele must be built first, and Maven is missing: winget install Apache.Maven, or see https://maven.apache.org 1>&2
    exit /b 1
)
echo Building Clientele; the first time this takes a few minutes. 1>&2
pushd "%ROOT%"
call mvn -q -B -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if "%BUILT%"=="0" call "%~f0" rehearse
exit /b %BUILT%

:rehearse
echo Getting ready to start quickly; once, half a minute at most. 1>&2
"%JAVA%" %MEMORY% -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:SoftRefLRUPolicyMSPerMB=50 ^
    -XX:MetaspaceSize=192m ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    "-Djdk.serialFilter=^!*" ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Djava.util.logging.config.file=%HERE%logging.properties" ^
    -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr -Xlog:gc+ergo=off:stderr ^
    -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000 ^
    -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=400000 ^
    "-XX:AOTCacheOutput=%NOTES%" %CLIENTELE_JAVA_OPTIONS% ^
    -cp "%HERE%lib\*;%HERE%javafx\*" org.clientele.app.Rehearsal >nul 2>nul
exit /b 0

:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.+-" %%N in ("%%V") do if %%N GEQ 25 set "JAVA=%~1\bin\java.exe"
)
exit /b 0
