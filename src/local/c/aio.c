/*
 * A stand-in for libaio.so.1, for machines that lack it.
 *
 * mysqld is linked with libaio even when it is told not to use it
 * (--innodb-use-native-aio=OFF), so the library must be there for the loader,
 * and nothing of it is ever called.
 */
#define NOT_SUPPORTED (-38) /* -ENOSYS */

int setup(int events, void *context) { return NOT_SUPPORTED; }
int destroy(void *context) { return NOT_SUPPORTED; }
int submit(void *context, long count, void **requests) { return NOT_SUPPORTED; }
int getevents(void *context, long min, long count, void *events, void *timeout) { return NOT_SUPPORTED; }

__asm__(".symver setup,io_setup@@LIBAIO_0.4");
__asm__(".symver destroy,io_destroy@@LIBAIO_0.4");
__asm__(".symver submit,io_submit@@LIBAIO_0.1");
__asm__(".symver getevents,io_getevents@@LIBAIO_0.4");
